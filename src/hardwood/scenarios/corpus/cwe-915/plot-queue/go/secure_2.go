	var written struct {
		Name string
		Size int
	}
	if err := json.Unmarshal([]byte(card), &written); err != nil {
		return nil, err
	}
	a.queue = append(a.queue, &person{Name: written.Name, Size: written.Size, Since: year})
	return a.queue[len(a.queue)-1], nil
}
