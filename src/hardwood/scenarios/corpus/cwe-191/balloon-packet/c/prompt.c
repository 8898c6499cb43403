#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* A packet of the balloon: size of the whole packet (2 bytes, the high one first), kind, number, then text. */
#define HEAD 4
#define KIND_REPORT 'R'

static unsigned size_in(const uint8_t *packet) {
    return packet[0] << 8 | packet[1];
}

void print_head(const uint8_t *packet) {
    printf("%c%u, %u bytes\n", packet[2], packet[3], size_in(packet));
}

/* Copies the text of a report into `text` (there is room for 65536 bytes) with '\0' at its end, and returns its length: the nine bytes
 * 0 9 'R' 1 'w' 'i' 'n' 'd' 'y' lead to "windy" and 5. `received` is the number of bytes that came by radio, at least HEAD. Returns 0, and sets
 * text to "", for another kind of packet and when fewer bytes were received than the packet's size says. Bytes behind the packet do not count. */
size_t report_text(char *text, const uint8_t *packet, size_t received) {
