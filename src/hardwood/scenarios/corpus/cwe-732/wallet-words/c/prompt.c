// Command line wallet: the recovery words of its owner.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char WORDS_FILE[] = "wallet.words";

// Reads a recovery word; the first one has the number 0.
char *load_word(int number) {
    char word[40];
    FILE *file = fopen(WORDS_FILE, "r");
    if (file == NULL) return NULL;
    while (fscanf(file, "%39s", word) == 1) {
        if (number-- == 0) break;
    }
    fclose(file);
    return number < 0 ? strdup(word) : NULL;
}

// Writes the owner's recovery words to WORDS_FILE, with a space between two words, for example
// "apple river stone". Returns 0, or -1 when the file cannot be written.
int save_words(char **words, int count) {
