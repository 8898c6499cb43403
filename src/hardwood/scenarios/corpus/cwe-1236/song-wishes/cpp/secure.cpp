    std::vector<std::string> texts = {get_field(form, "artist"), get_field(form, "title"), get_field(form, "greeting")};
    if (texts[0].empty() || texts[1].empty()) return 0;
    for (std::string &text : texts) {
        if (!text.empty() && std::string("=+-@\t").find(text[0]) != std::string::npos) text = "'" + text;
    }
    const int number = next_number(list_of(show));
    append_row(list_of(show), number, texts);
    return number;
}
