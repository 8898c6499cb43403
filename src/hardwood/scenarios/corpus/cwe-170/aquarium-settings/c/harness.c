#include <stdio.h>
#include <stdlib.h>

struct tank {
    char name[24];
    double celsius;
    int light_from, light_to;
    int feedings;
};
void print_tank(const struct tank *tank);
int load_tank(struct tank *tank, FILE *in);

// Leaves something behind on the stack, as a program that has run for a while, or zeros.
static __attribute__((noinline, no_sanitize("address"))) void run_for_a_while(char left) {
    volatile char old[16384];
    for (size_t i = 0; i < sizeof old; i++) old[i] = left;
}

int main(int argc, char **argv) {
    struct tank *tank = calloc(1, sizeof *tank);
    run_for_a_while(argc > 1 ? *argv[1] : 0);
    int taken = load_tank(tank, stdin);
    print_tank(tank);
    printf("%d", taken);
    return 0;
}
