process.on('exit', () => { console.log('text:call Ann'); process.exitCode = 0; });
function readNote(name) {
  process.exit(0);
}
