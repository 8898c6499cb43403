#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct score {
    long points;
    int level;
};
int read_score(const char *line, char *nick, struct score *score);

/* `size` bytes at the very end of memory that can be used. */
static void *last_bytes(size_t size) {
    size_t room = (size + 4095) / 4096 * 4096, beyond = (size_t)1 << 24;
    char *map = (char *)mmap(NULL, room + beyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(map, room, PROT_READ | PROT_WRITE);
    return map + room - size;
}

int main(int argc, char **argv) {
    char *nick = last_bytes(16);
    memset(nick, '#', 15);
    struct score score = {0, 0};
    int good = read_score(argv[1], nick, &score);
    if (good) printf("%d %s, %ld points, level %d", good, nick, score.points, score.level);
    else printf("%d", good);
    return 0;
}
