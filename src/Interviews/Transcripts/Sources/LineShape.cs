namespace Interviews;

/// <summary>What the mark-up alone says of a line.</summary>
internal enum LineShape
{
    Paragraph,
    Heading,
    Quote,
    ListItem,
    Term,
    Definition,
    Caption,

    /// <summary>The page's name in its head, mostly the title and the site's name.</summary>
    PageTitle,

    /// <summary>Navigation, sharing, adverts: what surrounds the document.</summary>
    Furniture,
}
