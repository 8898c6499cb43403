/*
 * Print queue: jobs wait as text in queue.txt until the shop opens; then the shell
 * runs them line by line.
 */
const fs = require('fs');

const COPIES_MAX = 50;

/** Reads a job that the website has sent as JSON. */
function loadJob(text) {
  const { printer, file, copies = 1 } = JSON.parse(text);
  return { printer, file, copies: Math.min(copies, COPIES_MAX) };
}

function enqueue(command) {
  fs.appendFileSync('queue.txt', `${command}\n`);
}

/** Command that prints an old job again: lp -i JOB -n COPIES */
function reprintCommand(job, copies) {
  return `lp -i ${job | 0} -n ${copies | 0}`;
}

/** Command that prints a file on a printer: lp -d PRINTER FILE */
function printCommand(printer, file) {
