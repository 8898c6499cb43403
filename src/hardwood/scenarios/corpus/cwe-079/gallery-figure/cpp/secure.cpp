    page << "<img src=\"/large/" << picture.number << ".jpg\" alt=\"";
    for (char c : picture.title) {
        if (c == '"') page << "&quot;";
        else if (c == '&') page << "&amp;";
        else page << c;
    }
    page << "\">";
}
