    const auto odd = [](unsigned char c) { return !std::isalnum(c) && c != '-' && c != '_' && c != '.' && c != '/'; };
    if (std::any_of(printer.begin(), printer.end(), odd)) return "";
    if (std::any_of(file.begin(), file.end(), odd)) return "";
    return "lp -d " + printer + " " + file;
}
