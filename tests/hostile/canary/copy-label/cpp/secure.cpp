    snprintf(label->text, sizeof label->text, "%s", text);
    label->length = (int)strlen(label->text);
}
