    size_t length = t->length + strlen(words);
    while (length > t->room) {
        t->room = t->room * 2;
        t->text = realloc(t->text, t->room);
    }
    strcpy(&t->text[t->length], words);
    t->length = length;
}
