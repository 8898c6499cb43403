    page << "<img src=\"/large/" << picture.number << ".jpg\" alt=\"" << picture.title << "\">";
}
