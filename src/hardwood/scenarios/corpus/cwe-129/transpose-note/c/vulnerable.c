    int place = place_of(note);
    if (place < 0)
        return NULL;
    int moved = (place + atoi(semitones)) % 12;
    return NOTES[moved];
}
