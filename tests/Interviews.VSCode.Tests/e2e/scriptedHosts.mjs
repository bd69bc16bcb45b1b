import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The program of the scripted host. */
export const scriptedHost = fileURLToPath(new URL('../scriptedHost.mjs', import.meta.url));

/** The process ids of the scripted hosts that run now. */
export function hosts() {
  const processes = fs.readdirSync('/proc').filter(name => /^\d+$/.test(name));
  return processes.filter(id => commandLine(id)[1] === scriptedHost);
}

function commandLine(id) {
  try {
    return fs.readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
  } catch (error) {
    // The process has ended since the folder was read.
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return [];
    throw error;
  }
}
