#include <dirent.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

struct cookie {
    const char *name;
    const char *value;
};

int remember_session(const char *path, const struct cookie *cookies, size_t count);

/* Prints the files right in the folders outside of the work folder. */
static int files_elsewhere(void) {
    const char *places[] = {"/tmp", "/dev/shm"};
    for (int i = 0; i < 2; i++) {
        DIR *place = opendir(places[i]);
        for (struct dirent *entry; place != NULL && (entry = readdir(place)) != NULL;) {
            if (entry->d_type == DT_REG) printf("%s/%s\n", places[i], entry->d_name);
        }
    }
    return 0;
}

int main(int argc, char **argv) {
    if (argc == 2 && strcmp(argv[1], "files-elsewhere") == 0) return files_elsewhere();
    struct cookie cookies[10];
    size_t count = 0;
    for (int i = 2; i + 1 < argc; i += 2) cookies[count++] = (struct cookie){argv[i], argv[i + 1]};
    return remember_session(argv[1], cookies, count) != 0;
}
