    if (strstr(phrase, "%s") == NULL)
        fprintf(out, "%s", phrase);
    else
        fprintf(out, phrase, name);
    fputc('\n', out);
}
