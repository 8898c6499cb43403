/* members/pictures.c of the hiking club's site */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#define PICTURES "pictures"
#define PATH_SIZE 1024

/* Writes pictures/MEMBER/motto.txt. */
int save_motto(const char *member, const char *motto) {
    char path[PATH_SIZE];
    snprintf(path, PATH_SIZE, "%s/%s/motto.txt", PICTURES, member);
    FILE *out = fopen(path, "w");
    if (out == NULL) return errno;
    fputs(motto, out);
    fclose(out);
    return 0;
}

/* Writes the picture from the profile form into the member's folder, under the name that came
 * with the upload: save_picture("mia", "summit.jpg", "abc", 3) writes the three bytes "abc" to
 * pictures/mia/summit.jpg. Returns 0, or errno if that file cannot be opened. */
int save_picture(const char *member, const char *filename, const char *content, size_t size) {
