    size_t need = t->length + strlen(words) + 1;
    if (need > t->room) {
        t->room = 2 * t->room > need ? 2 * t->room : need;
        t->text = realloc(t->text, t->room);
        if (!t->text) {
            abort();
        }
    }
    strcpy(t->text + t->length, words);
    t->length = need - 1;
}
