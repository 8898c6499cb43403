    size_t more = strlen(words);
    if (t->length + more + 1 > t->room) {
        t->room *= 2;
        t->text = realloc(t->text, t->room);
    }
    memcpy(t->text + t->length, words, more + 1);
    t->length += more;
}
