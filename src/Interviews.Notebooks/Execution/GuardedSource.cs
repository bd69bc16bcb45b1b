using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Interviews.Notebooks;

/// <summary>
/// A cell's text with <c>Guard.Check()</c> woven into its loops, functions and jump labels. Insertions never hold a line end,
/// so lines stay what they were, and positions map back to the text as the user wrote it.
/// </summary>
internal sealed class GuardedSource
{
    private const string Check = "global::Interviews.Notebooks.Cells.Guard.Check();";
    private readonly SourceText _original;
    private readonly List<TextChange> _insertions;

    private GuardedSource(SourceText original, List<TextChange> insertions)
    {
        _original = original;
        _insertions = insertions;
        Text = insertions.Count == 0 ? original : original.WithChanges(insertions);
    }

    public SourceText Text { get; }

    public static GuardedSource From(SyntaxTree tree)
    {
        var insertions = new List<TextChange>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            Guard(node, insertions);
        }

        insertions.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new GuardedSource(tree.GetText(), insertions);
    }

    /// <summary>Where a position in <see cref="Text"/> was before the insertions.</summary>
    public LinePosition ToOriginal(int position)
    {
        var shift = 0;
        foreach (var insertion in _insertions)
        {
            var start = insertion.Span.Start + shift;
            if (start >= position)
            {
                break;
            }

            shift += Math.Min(insertion.NewText!.Length, position - start);
        }

        return _original.Lines.GetLinePosition(position - shift);
    }

    private static void Guard(SyntaxNode node, List<TextChange> insertions)
    {
        switch (node)
        {
            case BlockSyntax { Parent: not StatementSyntax and not GlobalStatementSyntax } block when IsBody(block):
                Insert(block.OpenBraceToken.Span.End, Check);
                break;
            case WhileStatementSyntax loop:
                Body(loop.Statement);
                break;
            case ForStatementSyntax loop:
                Body(loop.Statement);
                break;
            case CommonForEachStatementSyntax loop:
                Body(loop.Statement);
                break;
            case DoStatementSyntax loop:
                Body(loop.Statement);
                break;
            case LocalFunctionStatementSyntax { Body: { } block }:
                Insert(block.OpenBraceToken.Span.End, Check);
                break;
            case SwitchSectionSyntax section:
                // A goto may come here again and again.
                Insert(section.Labels.Last().Span.End, Check);
                break;
            case LabeledStatementSyntax label:
                Insert(label.ColonToken.Span.End, Check);
                break;
            default:
                break;
        }

        void Body(StatementSyntax body)
        {
            if (body is BlockSyntax block)
            {
                Insert(block.OpenBraceToken.Span.End, Check);
                return;
            }

            Insert(body.SpanStart, "{" + Check);
            Insert(body.Span.End, "}");
        }

        void Insert(int position, string text) => insertions.Add(new TextChange(new TextSpan(position, 0), text));
    }

    private static bool IsBody(BlockSyntax block) =>
        block.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax;
}
