// Tiny HTTP server of a weather buoy; it writes its replies by hand.

function sendAll(socket, head, body) {
  socket.write(head, 'utf8');
  socket.end(body);
}

const busyHead = (seconds) => `HTTP/1.1 503 Busy\r\nRetry-After: ${seconds}\r\n\r\n`;

// Head of a reply: the status line, X-Request-Id and an empty line. The request id is what the client
// sent along, so that it can find its reply again.
//
// > replyHead('map-17')
// 'HTTP/1.1 200 OK\r\nX-Request-Id: map-17\r\n\r\n'
function replyHead(requestId) {
