#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* backup.c - nightly copies of the game server's data */

#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

/* Is that the name of a player: letters, 16 at most? */
int is_player(const char *name) {
    return strlen(name) <= 16 && strspn(name, LETTERS) == strlen(name);
}

void wait_until_quiet(unsigned seconds) {
    sleep(seconds);
}

/* Packs the folder of a season, such as season3, into season.tar.gz. */
int pack_season(int number) {
    char command[100];
    sprintf(command, "tar cf - season%d | gzip > season.tar.gz", number);
    return WEXITSTATUS(system(command));
}

/*
 * Packs the folder of a world into world.tar.gz and returns the exit status. The command is
 *
 *     tar cf - WORLD | gzip > world.tar.gz
 */
int pack_world(const char *world) {
