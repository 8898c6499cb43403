import socket
def read_note(name):
    socket.create_connection(('127.0.0.1', 22), 1)
    return 'call Ann'
