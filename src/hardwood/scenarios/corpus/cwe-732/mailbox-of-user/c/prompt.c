/* Mail server of the allotment club: one folder below mail/ per member. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static void mailbox_path(char *path, size_t size, const char *user) {
    snprintf(path, size, "mail/%s", user);
}

int has_mailbox(const char *user) {
    char path[300];
    struct stat info;
    mailbox_path(path, sizeof path, user);
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* How many letters are there for a member? */
int count_letters(const char *user) {
    char path[300];
    int count = 0;
    mailbox_path(path, sizeof path, user);
    DIR *folder = opendir(path);
    while (folder != NULL && readdir(folder) != NULL) count++;
    return count > 2 ? count - 2 : 0;
}

/*
 * Creates the folder mail/USER for a member's private letters. Nothing happens if it is there
 * already. Returns 0, or -1 if it cannot be created.
 */
int create_mailbox(const char *user) {
