    // a tab makes it 7 bytes longer at most
    const std::size_t tabs = std::count(listing.begin(), listing.end(), '\t');
    std::unique_ptr<char[]> text(new char[listing.size() + tabs * 7 + 1]);
    *write_expanded(text.get(), listing, width) = 0;
    return text;
}
