#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>

/* Finds a case number such as C-2024-17 in a letter. NULL if there is none. */
const char *case_number(const char *letter) {
    for (; (letter = strstr(letter, "C-")) != NULL; letter++) {
        if (isdigit((unsigned char)letter[2])) return letter;
    }
    return NULL;
}

/* Is something there, whatever it is? */
int is_there(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 || errno != ENOENT;
}

/*
 * Makes the folder for what a client tells the lawyer in confidence, e.g. "cases/C-2024-17".
 * Returns 0, or -1 if that fails.
 */
int make_case_folder(const char *path) {
