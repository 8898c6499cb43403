    page << "<img src=\"/large/" << picture.number << ".jpg\" ";
    page << "alt=" << std::quoted(picture.title) << ">";
}
