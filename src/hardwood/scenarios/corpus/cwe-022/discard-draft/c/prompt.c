/* Drafts of the newsletter editor, autosaved by the browser. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const char drafts[] = "drafts";

int is_old(const char *path, int days) {
    struct stat info;
    return stat(path, &info) == 0 && time(NULL) - info.st_mtime > days * 86400L;
}

int delete_scratch_pad(void) {
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/scratch.txt", drafts);
    return unlink(path);
}

/*
 * Deletes the draft whose "discard" button was pressed. The page sends its name:
 * "anna/spring.txt" is the file drafts/anna/spring.txt.
 * Returns 0, and -1 if there is no such file.
 */
int delete_draft(const char *name) {
