#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#define CODE_FILE "rescue-codes.txt"

/* Makes a code with which a player can sign in who lost the phone. */
void new_code(char code[9]) {
    unsigned bits = 0;
    getrandom(&bits, sizeof bits, 0);
    snprintf(code, 9, "%08x", bits);
}

/* How many codes the player has not used. */
int codes_left(void) {
    int c, count = 0;
    FILE *file = fopen(CODE_FILE, "r");
    if (file == NULL) return 0;
    while ((c = getc(file)) != EOF) count += c == '\n';
    fclose(file);
    return count;
}

/*
 * Puts the player's rescue codes in CODE_FILE, one code per line: the codes "aa11" and "bb22"
 * make a file with the text "aa11\nbb22\n". Returns 0, or -1 if the file cannot be written.
 */
int keep_codes(char *const *codes, int count) {
