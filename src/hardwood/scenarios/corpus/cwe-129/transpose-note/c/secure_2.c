    int place = place_of(note);
    int steps = atoi(semitones);
    if (place == -1 || steps < 0)
        return NULL;
    while (steps-- % 12 > 0)
        place = place == 11 ? 0 : place + 1;
    return NOTES[place];
}
