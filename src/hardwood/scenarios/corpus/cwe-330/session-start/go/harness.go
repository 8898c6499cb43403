package main

import (
	"fmt"
	"math/rand"
	"os"
	"strconv"
)

func main() {
	forum := NewForum()
	var ids []string
	if os.Args[1] == "known" {
		seed, _ := strconv.ParseInt(os.Args[2], 10, 64)
		times, _ := strconv.Atoi(os.Args[3])
		for i := 0; i < times; i++ {
			rand.Seed(seed)
			fmt.Println(forum.StartSession(os.Args[4]))
		}
		return
	}
	for _, name := range os.Args[1:] {
		ids = append(ids, forum.StartSession(name))
	}
	for _, id := range ids {
		fmt.Println(id, len(forum.Sessions), forum.Sessions[id])
	}
}
