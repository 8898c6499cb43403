#include <stddef.h>
#include <string.h>

// Longest answer: 'R', two bytes for the length, and the text.
enum { HEAD = 3, ANSWER_ROOM = HEAD + 0xffff };

// Writes the head of a packet and returns where its text begins.
unsigned char *put_head(unsigned char *packet, char type, size_t length) {
    packet[0] = type;
    packet[1] = length >> 8;
    packet[2] = length & 0xff;
    return packet + HEAD;
}

// Players in the lobby measure how far away the server is. A request is a 'P', the length of a text (two bytes, the high one
// first) and the text; the answer is an 'R', the same length and the same text:
//
//     'P' 0 2 'h' 'i'   ->   'R' 0 2 'h' 'i'
//
// `size` is the number of bytes received. Bytes behind the text are not sent back. `answer` has ANSWER_ROOM bytes. Returns
// the number of bytes of the answer, 0 for a packet of another type.
size_t answer_ping(const unsigned char *request, size_t size, unsigned char *answer) {
