    std::string title;
    for (unsigned char c : picture.title) {
        if (std::string("&<>\"'").find(c) == std::string::npos) title.push_back(c);
        else title += "&#" + std::to_string(c) + ";";
    }
    page << "<img src=\"/large/" << picture.number << ".jpg\" alt=\"" << title << "\">";
}
