"""Given names: which first names are a woman's and which a man's. A name that is both is in neither. What names are shortened to."""

from __future__ import annotations

from storyassets.story.words import names_of_lands as lands
from storyassets.story.words import names_of_the_world as world
from storyassets.story.words import names_of_today as today
from storyassets.story.words.word_tables import word_set

FEMALE_NAMES = (
    word_set(today.WOMEN)
    | word_set(lands.WOMEN)
    | word_set(world.WOMEN)
    | word_set(
        "Abigail Ada Adele Agatha Agnes Aisha Alice Alicia Alma Amanda Amara Amelia Amina Amy Ana Anastasia Andrea Angela Anita "
        "Ann Anna Anne Annie Antonia Aria Astrid Audrey Ava Barbara Beatrice Bella Bertha Beth Bianca Bridget Camila Carla "
        "Carmen Carol Caroline Catherine Cecilia Celia Charlotte Chloe Christina Cinderella Clara Claire Clementine Cora "
        "Daisy Dana Daphne Deborah Delia Diana Dolores Dora Dorothea Dorothy Edith Eleanor Elena Elisabeth Elise Eliza "
        "Elizabeth Ella Ellen Eloise Elsa Elsie Emily Emma Erica Esther Ethel Eva Eve Evelyn Fatima Fiona Flora Florence "
        "Frances Freya Frieda Gabriela Georgia Gertrude Gina Giulia Gloria Grace Greta Gretchen Grete Gretel Grethe Gwen "
        "Hanna Hannah Harriet Hazel Heidi Helen Helena Henrietta Hilda Ida Ilse Imogen Ines Ingrid Irene Iris Isabel "
        "Isabella Isla Ivy Jane Janet Jasmine Jennifer Jenny Jessica Joan Joanna Johanna Josephine Joy Judith Judy Julia "
        "Juliet Juno Karen Kate Katherine Katie Keiko Laila Lara Laura Leah Leila Lena Lidia Lila Lily Lina Linda Lisa Lotte "
        "Louise Lucia Lucy Luisa Lydia Mabel Magda Margaret Margot Maria Marie Marianne Marina Marlene Marta Martha Mary "
        "Matilda Maud Maya Mei Melissa Mia Michelle Mildred Mina Minerva Miranda Miriam Mira Molly Monica Nadia Nancy Naomi "
        "Natalia Natasha Nell Nellie Nina Nora Olga Olive Olivia Ophelia Pamela Patricia Paula Pauline Penelope Petra Phoebe "
        "Polly Priya Rachel Rebecca Rita Rosa Rosalie Rosalind Rose Rosie Ruby Ruth Sabine Sally Samira Sandra Sara Sarah "
        "Selma Sheila Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Susan Susanna Susie Sylvia Tamara Tanya Teresa "
        "Tessa Theresa Thea Tilda Tina Trina Trine Ursula Valentina Vanessa Venus Vera Veronica Victoria Viola Violet "
        "Virginia Wanda Wendy Wilhelmina Winifred Yasmin Yuki Yvonne Zara Zoe"
    )
)
MALE_NAMES = (
    word_set(today.MEN)
    | word_set(lands.MEN)
    | word_set(world.MEN)
    | word_set(
        "Aaron Abdul Abel Abraham Adam Adrian Ahmed Alan Albert Alec Alexander Alfred Ali Amir Andreas Andrew Anthony Anton "
        "Antonio Apollo Arjun Arnold Arthur August Barnaby Bartholomew Ben Benjamin Bernard Bill Billy Bob Boris Brian Bruno "
        "Caleb Carl Carlos Caspar Cedric Charles Charlie Chen Chris Christian Christopher Clarence Conrad Cyril Daniel Dave "
        "David Dennis Derek Diego Dieter Dimitri Dmitri Donald Douglas Duncan Edgar Edmund Eduardo Edward Edwin Eli Elias "
        "Emil Enrico Eric Ernest Ethan Eugene Felix Ferdinand Fergus Finn Francis Frank Franz Fred Frederick Friedrich Fritz "
        "Gabriel Gareth Gary Geoffrey George Gerald Gilbert Giovanni Giuseppe Gordon Graham Gregory Gunther Gustav Hamish "
        "Hans Hansel Harold Harry Hassan Hector Heinrich Heinz Henrik Henry Herbert Hercules Herman Hiro Horace Howard Hubert "
        "Hugh Hugo Ian Ibrahim Igor Isaac Ivan Ivo Jack Jacob Jakob James Jan Jasper Jim Jimmy Joe Johan Johann John Johnny "
        "Jonas Jonathan Jorge Joseph Joshua Juan Julian Julius Jupiter Jurgen Karl Keith Kenji Kenneth Kevin Kurt Lars "
        "Laurence Lawrence Leo Leon Leonard Leopold Lewis Liam Lorenz Louis Lucas Ludwig Luigi Luis Luke Magnus Marcel Marco "
        "Marcus Mario Mark Mars Martin Mateo Matthew Maurice Max Maximilian Mercury Michael Miguel Milo Mohammed Moritz Moses "
        "Murray Nathan Ned Neptune Neil Nicholas Nick Nikolai Nils Noah Norman Olaf Oliver Omar Oscar Otto Pablo Patrick Paul "
        "Pavel Pedro Percy Peter Philip Pierre Rafael Raj Ralph Ravi Raymond Reginald Richard Rob Robert Roberto Roger Roland "
        "Rolf Ronald Rudolf Rufus Rupert Sam Samuel Sanjay Saul Sebastian Sergei Sigmund Silas Simeon Simon Stanley Stefan "
        "Stephen Steve Steven Sven Ted Theo Theodore Thomas Tim Timothy Tobias Toby Tom Tomas Tommy Tony Ulrich Victor "
        "Vincent Vladimir Walter Werner Wilbur Wilfred Wilhelm Will William Winston Wolfgang Yusuf Zachary Zeus"
    )
)
GODS = word_set("Mercury Jupiter Hercules Apollo Neptune Mars Zeus Venus Juno Minerva Diana")
SHORT_FORMS = {
    name: frozenset(forms.split(","))
    for name, _, forms in (pair.partition(":") for pair in today.SHORT_FORMS.split())
}
"""What names are shortened to: Danny and Dan, of Daniel."""
