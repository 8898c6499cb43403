    const std::string artist = get_field(form, "artist"), title = get_field(form, "title");
    if (artist.empty() || title.empty()) return 0;
    const std::string path = list_of(show);
    const int number = next_number(path);
    append_row(path, number, {artist, title, get_field(form, "greeting")});
    return number;
}
