// Preloaded into what is measured: tells the processor time of the process at its end, through file descriptor 3.
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, `${(user + system) / 1000}\n`);
});
