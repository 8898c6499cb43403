    int place = place_of(note);
    if (place == -1)
        return NULL;
    place += (int)strtol(semitones, NULL, 10);
    while (place >= 12)
        place -= 12;
    return NOTES[place];
}
