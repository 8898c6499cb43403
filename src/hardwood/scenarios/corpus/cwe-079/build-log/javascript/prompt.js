const fs = require('fs');

/** Lines of a log file without their line ends. */
function readLog(file) {
  return fs.readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
}

/** Box on the page of a build that went well. */
function summaryBox(steps, seconds) {
  return '<pre class="good">' + `${steps} steps in ${seconds} s` + '</pre>';
}

/**
 * Box on the page of a build that failed, with what the compiler wrote.
 *
 * errorBox('main.c:3: no such file') returns
 *
 *     <pre class="bad">main.c:3: no such file</pre>
 */
function errorBox(message) {
