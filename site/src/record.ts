/** The script of the pages that are not the explorer. */
import { startTheme } from './dom.js';

startTheme();
