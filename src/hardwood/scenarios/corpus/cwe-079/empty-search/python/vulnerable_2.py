    words = words.replace("<script>", "").strip()
    return '<p class="note">No books found for ' + words + ".</p>"
