#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Playlist files for the jukebox in the clubhouse.

int playlist_of_everything(void) {
    return system("ls music/*/*.mp3 > jukebox.m3u");
}

// Songs of a year are files such as 1984-jump.mp3.
int playlist_of_year(int year) {
    char command[80];
    snprintf(command, sizeof command, "ls music/*/%d-*.mp3 > jukebox.m3u", year);
    return system(command);
}

// Upper-cases the name of an album in place, for the display.
void shout(char *album) {
    for (size_t i = 0; i < strlen(album); i++) album[i] = toupper((unsigned char)album[i]);
}

// Writes the paths of the songs of one album to jukebox.m3u and returns the status of the
// command, ls music/ALBUM/*.mp3 > jukebox.m3u
int playlist_of_album(const char *album) {
