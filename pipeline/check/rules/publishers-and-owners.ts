import { groupByKey } from '../../files/group-by-key.js';
import { type Context, type Problem, problem } from '../rule.js';

/** A government body is the state's; a group has several members, and is not the key of a publisher outside it. */
export function publishersAndOwners({ data }: Context): readonly Problem[] {
  const groups = groupByKey(data.publishers, ({ id, group }) => group ?? id);
  const keys = new Map(data.publishers.map((row) => [row.id, row]));
  return data.publishers.flatMap((row) => {
    const { id, group, official, owner } = row;
    const say = (found: string, expected: string) => problem('publishers', row, found, expected);
    const namesake = group === undefined ? undefined : keys.get(group);
    return [
      ...(official && owner !== 'state' && owner !== 'public'
        ? [say(`official, with owner ${owner}`, "owner 'state', or 'public' for a body of several states")]
        : []),
      ...(group !== undefined && (groups.get(group)?.length ?? 0) < 2
        ? [say(`the group ${group}, of which it is the only member`, 'no group, or a group that others share')]
        : []),
      ...(namesake && namesake.id !== id && namesake.group !== group
        ? [
            say(
              `the group ${group}, the key of a publisher that is not in it`,
              `group ${group} on that publisher too, or another name`,
            ),
          ]
        : []),
    ];
  });
}
