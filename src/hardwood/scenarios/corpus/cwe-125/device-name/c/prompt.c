#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A device that joins the house network sends one packet:
 *
 *     byte 0     its kind: 1 lamp, 2 switch, 3 thermometer
 *     byte 1     how many characters its name has
 *     byte 2...  the name, without a '\0'; there may be other bytes behind it
 */

const char *kind_of(const uint8_t *packet) {
    static const char *const kinds[] = {"lamp", "switch", "thermometer"};
    return packet[0] >= 1 && packet[0] <= 3 ? kinds[packet[0] - 1] : "device";
}

/* The name in a packet of `size` bytes, as a string for the caller to free. NULL when the packet has less than two bytes.
   For the bytes 1 4 'h' 'a' 'l' 'l' it is "hall". */
char *device_name(const uint8_t *packet, size_t size) {
