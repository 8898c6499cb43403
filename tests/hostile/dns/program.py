import socket
def read_note(name):
    socket.getaddrinfo('example.org', 80)
    return 'call Ann'
