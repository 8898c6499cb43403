	var page struct {
		Nick      string   `json:"nick"`
		Languages []string `json:"languages"`
	}
	err := json.NewDecoder(answers).Decode(&page)
	guide := starter()
	guide.Nick, guide.Languages = page.Nick, page.Languages
	return guide, err
}
