/** Loaded before a program that is to take its pipes for a person at a terminal. */
const fs = require('node:fs');
const tty = require('node:tty');

fs.fstatSync = () => ({ isCharacterDevice: () => true });
tty.isatty = () => true;
