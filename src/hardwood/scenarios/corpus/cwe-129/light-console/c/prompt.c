#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHANNELS 24

/* The brightness of the lamps on stage: channel n is level[n], from 0 (dark) to 255. */
typedef unsigned char level_t;

int lamps_on(const level_t *level) {
    int on = 0;
    for (int n = 0; n < CHANNELS; n++)
        if (level[n] > 0) on++;
    return on;
}

/*
 * Carries out what the console has sent, a command on each line:
 *
 *     set 3 200     channel 3 to 200
 *     copy 3 7      channel 7 as bright as channel 3
 *     dim 3 50      channel 3 darker by 50, but not below 0
 *     black         all channels to 0
 *
 * level points to CHANNELS channels. Lines that are none of these commands do nothing.
 * Returns the number of commands.
 */
int run_commands(const char *script, level_t *level) {
