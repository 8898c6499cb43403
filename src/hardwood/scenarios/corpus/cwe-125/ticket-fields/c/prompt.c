#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * The chip of an electronic ticket holds fields one after the other. Each is a letter, the number of bytes of its content,
 * and the content:
 *
 *     'N'  the passenger's name
 *     'Z'  the zones, one byte each
 *     'P'  the price in cents, the high byte first
 */

/* Prints the line of one field, "name: Ada Lind", "zones: 1 2 14" or "price: 2.80". Returns 1, or 0 for the fields with other
 * letters, which belong to the bus company and have no line. */
static int print_field(FILE *out, char letter, const uint8_t *content, int length) {
    unsigned cents = 0;
    switch (letter) {
    case 'N':
        fprintf(out, "name: %.*s\n", length, (const char *)content);
        return 1;
    case 'Z':
        fputs("zones:", out);
        for (int i = 0; i < length; i++)
            fprintf(out, " %d", content[i]);
        fputc('\n', out);
        return 1;
    case 'P':
        for (int i = 0; i < length; i++)
            cents = cents << 8 | content[i];
        fprintf(out, "price: %u.%02u\n", cents / 100, cents % 100);
        return 1;
    }
    return 0;
}

/* Prints the fields on a chip of `size` bytes, one after the other, and returns how many lines were printed. The bytes
 *
 *     'N' 8 'A' 'd' 'a' ' ' 'L' 'i' 'n' 'd' 'Z' 2 1 14
 *
 * come out as "name: Ada Lind" and "zones: 1 14", and the result is 2. It is 0 for an empty chip.
 */
int print_ticket(const uint8_t *chip, size_t size, FILE *out) {
