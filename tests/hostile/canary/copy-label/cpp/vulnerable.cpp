    strcpy(label->text, text);
    label->length = (int)strlen(text);
}
