    const std::size_t tabs = std::count(listing.begin(), listing.end(), '\t');
    std::unique_ptr<char[]> text(new char[listing.size() + tabs * 4 + 1]);
    std::size_t n = 0;
    std::size_t column = 0;
    for (std::size_t i = 0; i < listing.size(); ++i) {
        if (listing[i] == '\t') {
            for (std::size_t end = column + to_next_stop(column, width); column < end; ++column) {
                text[n++] = ' ';
            }
        } else if (listing[i] == '\n') {
            text[n++] = '\n';
            column = 0;
        } else {
            text[n++] = listing[i];
            ++column;
        }
    }
    text[n] = 0;
    return text;
}
