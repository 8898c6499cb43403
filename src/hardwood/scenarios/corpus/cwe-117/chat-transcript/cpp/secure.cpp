    std::replace(text.begin(), text.end(), '\r', ' ');
    std::replace(text.begin(), text.end(), '\n', ' ');
    transcript(room) << clock << " " << nick << ": " << text << "\n";
}
