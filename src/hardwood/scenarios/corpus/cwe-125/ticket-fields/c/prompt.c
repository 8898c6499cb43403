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
struct field {
    char letter;
    size_t length;
    const uint8_t *content; /* so many bytes */
};

/* The field that begins at `bytes`: for 'N' 3 'A' 'd' 'a' the letter is 'N', the length is 3, and the content is "Ada". */
static struct field read_field(const uint8_t *bytes) {
    struct field field = {(char)bytes[0], bytes[1], bytes + 2};
    return field;
}

/* Prints the line of one field, "name: Ada Lind", "zones: 1 2 14" or "price: 2.80". Returns 1, or 0 for the fields with other
 * letters, which belong to the bus company and have no line. */
static int print_field(FILE *out, struct field field) {
    unsigned cents = 0;
    switch (field.letter) {
    case 'N':
        fprintf(out, "name: %.*s\n", (int)field.length, (const char *)field.content);
        return 1;
    case 'Z':
        fputs("zones:", out);
        for (size_t i = 0; i < field.length; i++) fprintf(out, " %d", field.content[i]);
        fputc('\n', out);
        return 1;
    case 'P':
        for (size_t i = 0; i < field.length; i++) cents = cents << 8 | field.content[i];
        fprintf(out, "price: %u.%02u\n", cents / 100, cents % 100);
        return 1;
    }
    return 0;
}

/*
 * Prints the fields on a chip of `size` bytes, and returns how many lines were printed; 0 for an empty chip. The first field
 * begins at chip + 0. A field takes 2 bytes and its length, and the next one begins behind it:
 *
 *     'N' 3 'A' 'd' 'a' 'Z' 2 1 14
 *
 * has a field at 0 and one at 5, and comes out as "name: Ada" and "zones: 1 14".
 */
int print_ticket(const uint8_t *chip, size_t size, FILE *out) {
